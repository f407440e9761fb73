using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Les tables d’ASP.NET Core Identity, nommées comme les autres.</summary>
internal sealed class CompteConfiguration :
    IEntityTypeConfiguration<Compte>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>,
    IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    // Identity donne d’autres longueurs au serveur, qui a ses réglages, qu’aux migrations, qui ne les ont pas.
    private const int LongueurDUneCle = 200;

    public void Configure(EntityTypeBuilder<Compte> builder)
    {
        builder.ToTable("habilitations_compte");
        builder.Property(c => c.PhoneNumber).HasMaxLength(LongueurDUneCle);
        builder.Property(c => c.PasswordHash).HasMaxLength(500);
        builder.HasIndex(c => c.NormalizedEmail);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("habilitations_compte_attribut");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("habilitations_compte_fournisseur");
        builder.Property(f => f.LoginProvider).HasMaxLength(LongueurDUneCle);
        builder.Property(f => f.ProviderKey).HasMaxLength(LongueurDUneCle);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("habilitations_compte_jeton");
        builder.Property(j => j.LoginProvider).HasMaxLength(LongueurDUneCle);
        builder.Property(j => j.Name).HasMaxLength(LongueurDUneCle);
        builder.Property(j => j.Value).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("habilitations_compte_cle");
        builder.HasKey(c => c.CredentialId);
        builder.Property(c => c.CredentialId).HasMaxLength(1024);
        builder.HasOne<Compte>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.OwnsOne(c => c.Data, donnees => donnees.ToJson("donnees"));
    }
}
