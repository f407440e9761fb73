using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

internal sealed class RapportMensuelConfiguration : IEntityTypeConfiguration<RapportMensuel>
{
    public void Configure(EntityTypeBuilder<RapportMensuel> builder)
    {
        builder.ToTable("rapports_rapport");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.DepartementCode).HasMaxLength(3);
        builder.HasOne<Agent>().WithMany().HasForeignKey(r => r.AuteurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.AuteurId, r.Mois }).IsUnique();
        builder.HasIndex(r => new { r.DepartementCode, r.Mois });
        builder.HasMany(r => r.Sections).WithOne().HasForeignKey(s => s.RapportId);
        builder.HasMany(r => r.Textes).WithOne().HasForeignKey(t => t.RapportId);
        builder.HasMany(r => r.Ecartes).WithOne().HasForeignKey(e => e.RapportId);
        builder.HasMany(r => r.Annotations).WithOne().HasForeignKey(a => a.RapportId);
        builder.HasMany(r => r.Cliches).WithOne().HasForeignKey(c => c.RapportId);
    }
}
